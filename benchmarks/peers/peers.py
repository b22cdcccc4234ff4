"""The same supply chain in linopy and in Pyomo, up to the model in HiGHS' hands.

    peers.py SIDE FOLDER [--solve]

SIDE is linopy or pyomo; FOLDER holds the arrays that `benchmarks/run scale --export FOLDER` wrote. Prints one line:
nonzeros, seconds to build, seconds to hand over, peak memory over what stood before (MB); with --solve the optimum too.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np


class Chain:
    """Arrays of one chain; index order as in Chain.java."""

    def __init__(self, folder):
        folder = Path(folder)
        self.__dict__.update(json.loads((folder / "sizes.json").read_text()))
        T, S, P, K, D, M, R, B = (
            self.periods, self.suppliers, self.plants, self.cars, self.depots, self.markets, self.per_market,
            self.per_car)
        shapes = {
            "component": (K, B), "quantity": (K, B), "supplierCost": (S,), "supplierFreight": (S, P),
            "assemblyCost": (P, K), "investment": (P,), "plantFreight": (P, D, K), "depotOfMarket": (M, R),
            "marketFreight": (M, R, K), "demand": (M, K, T), "discount": (T,)}
        for name, shape in shapes.items():
            setattr(self, name, np.fromfile(folder / (name + ".f64")).reshape(shape))
        self.component = self.component.astype(int)
        self.depotOfMarket = self.depotOfMarket.astype(int)
        # supplier s makes component s % components: suppliers as (which of the two, component)
        self.pipe = {
            stage: value * self.holding_rate * days / 365
            for stage, value, days in (
                ("s", self.component_value, self.supplier_days),
                ("p", self.car_value, self.plant_days),
                ("m", self.car_value, self.market_days))}
        self.holding = (self.car_value * self.holding_rate + self.stock_cost) * self.years
        # a module costs its investment, and its fixed cost in each period from then on
        later = np.cumsum(self.discount[::-1])[::-1]
        self.open_cost = (
            self.investment[:, None] * self.discount[None, :]
            + self.module_fixed * self.years * later[None, :])


def build_linopy(c):
    import linopy
    import pandas as pd
    import xarray as xr

    m = linopy.Model()
    index = lambda name, size: pd.RangeIndex(size, name=name)
    t, j, k, p, d = (index(n, s) for n, s in (
        ("t", c.periods), ("j", 2), ("k", c.cars), ("p", c.plants), ("d", c.depots)))
    part, mk, r, b = index("c", c.components), index("m", c.markets), index("r", c.per_market), index("b", c.per_car)
    disc = xr.DataArray(c.discount, [t])
    make_s = m.add_variables(0, coords=[j, part, t], name="make_s")
    make_k = m.add_variables(0, coords=[p, k, t], name="make_k")
    move_s = m.add_variables(0, coords=[j, part, p, t], name="move_s")
    move_p = m.add_variables(0, coords=[p, d, k, t], name="move_p")
    move_m = m.add_variables(0, coords=[mk, r, k, t], name="move_m")
    stock = m.add_variables(0, coords=[d, k, t], name="stock")
    need = xr.DataArray(c.demand, [mk, k, t])
    sell = m.add_variables(need, need, name="sell")
    opened = m.add_variables(0, c.max_modules, coords=[p, t], integer=True, name="open")

    m.add_constraints(1 * make_s - move_s.sum("p") == 0, name="part_at_supplier")
    used = (make_k * xr.DataArray(c.quantity, [k, b])).stack(kb=("k", "b"))
    which = xr.DataArray(c.component.reshape(-1), coords={"kb": used.indexes["kb"]}, dims="kb", name="c")
    used = used.groupby(which).sum()
    m.add_constraints(move_s.sum("j") - used == 0, name="part_at_plant")
    m.add_constraints(1 * make_k - move_p.sum("d") == 0, name="car_at_plant")
    out = (1 * move_m).stack(mr=("m", "r"))
    depot = xr.DataArray(c.depotOfMarket.reshape(-1), coords={"mr": out.indexes["mr"]}, dims="mr", name="d")
    out = out.groupby(depot).sum()
    m.add_constraints(move_p.sum("p") + stock.shift(t=1) - stock - out == 0, name="car_at_depot")
    m.add_constraints(move_m.sum("r") - sell == 0, name="car_at_market")
    m.add_constraints(1 * make_s <= c.supplier_capacity * c.years, name="supplier_line")
    ready = (opened * (c.module * c.years)).cumsum("t")
    m.add_constraints(make_k.sum("k") - ready <= c.existing * c.years, name="plant_line")
    m.add_constraints(opened.sum("t") <= c.max_modules, name="modules")
    m.add_objective(
        (make_s * (xr.DataArray(c.supplierCost.reshape(2, -1), [j, part]) * disc)).sum()
        + (make_k * (xr.DataArray(c.assemblyCost, [p, k]) * disc)).sum()
        + (move_s * (xr.DataArray(c.supplierFreight.reshape(2, c.components, -1) + c.pipe["s"], [j, part, p]) * disc)).sum()
        + (move_p * (xr.DataArray(c.plantFreight + c.pipe["p"], [p, d, k]) * disc)).sum()
        + (move_m * (xr.DataArray(c.marketFreight + c.pipe["m"], [mk, r, k]) * disc)).sum()
        + (stock * (c.holding * disc)).sum()
        + (opened * xr.DataArray(c.open_cost, [p, t])).sum())
    return m


def hand_over_linopy(m):
    from linopy.io import to_highspy

    return to_highspy(m)


def build_pyomo(c):
    import pyomo.environ as pyo

    m = pyo.ConcreteModel()
    T, S, P, K, D, M, R = (range(n) for n in (
        c.periods, c.suppliers, c.plants, c.cars, c.depots, c.markets, c.per_market))
    C = range(c.components)
    m.make_s = pyo.Var(S, T, bounds=(0, None))
    m.make_k = pyo.Var(P, K, T, bounds=(0, None))
    m.move_s = pyo.Var(S, P, T, bounds=(0, None))
    m.move_p = pyo.Var(P, D, K, T, bounds=(0, None))
    m.move_m = pyo.Var(M, R, K, T, bounds=(0, None))
    m.stock = pyo.Var(D, K, T, bounds=(0, None))
    m.sell = pyo.Var(M, K, T, bounds=lambda _, i, k, t: (c.demand[i, k, t], c.demand[i, k, t]))
    m.open = pyo.Var(P, T, bounds=(0, c.max_modules), within=pyo.Integers)
    uses = [[] for _ in C]
    for k in K:
        for part, quantity in zip(c.component[k], c.quantity[k]):
            uses[part].append((k, float(quantity)))
    served = [[] for _ in D]
    for i in M:
        for r in R:
            served[c.depotOfMarket[i, r]].append((i, r))
    total = pyo.quicksum
    m.part_at_supplier = pyo.Constraint(S, T, rule=lambda _, s, t: m.make_s[s, t] - total(m.move_s[s, p, t] for p in P) == 0)
    m.part_at_plant = pyo.Constraint(P, C, T, rule=lambda _, p, part, t: total(
        m.move_s[s, p, t] for s in (part, part + c.components)) - total(q * m.make_k[p, k, t] for k, q in uses[part]) == 0)
    m.car_at_plant = pyo.Constraint(P, K, T, rule=lambda _, p, k, t: m.make_k[p, k, t] - total(m.move_p[p, d, k, t] for d in D) == 0)
    m.car_at_depot = pyo.Constraint(D, K, T, rule=lambda _, d, k, t: total(m.move_p[p, d, k, t] for p in P)
        + (m.stock[d, k, t - 1] if t > 0 else 0) - m.stock[d, k, t]
        - total(m.move_m[i, r, k, t] for i, r in served[d]) == 0)
    m.car_at_market = pyo.Constraint(M, K, T, rule=lambda _, i, k, t: total(m.move_m[i, r, k, t] for r in R) - m.sell[i, k, t] == 0)
    m.supplier_line = pyo.Constraint(S, T, rule=lambda _, s, t: m.make_s[s, t] <= c.supplier_capacity * c.years)
    m.plant_line = pyo.Constraint(P, T, rule=lambda _, p, t: total(m.make_k[p, k, t] for k in K)
        - c.module * c.years * total(m.open[p, u] for u in range(t + 1)) <= c.existing * c.years)
    m.modules = pyo.Constraint(P, rule=lambda _, p: total(m.open[p, t] for t in T) <= c.max_modules)
    w = c.discount
    m.cost = pyo.Objective(expr=total(c.supplierCost[s] * w[t] * m.make_s[s, t] for s in S for t in T)
        + total(c.assemblyCost[p, k] * w[t] * m.make_k[p, k, t] for p in P for k in K for t in T)
        + total((c.supplierFreight[s, p] + c.pipe["s"]) * w[t] * m.move_s[s, p, t] for s in S for p in P for t in T)
        + total((c.plantFreight[p, d, k] + c.pipe["p"]) * w[t] * m.move_p[p, d, k, t] for p in P for d in D for k in K for t in T)
        + total((c.marketFreight[i, r, k] + c.pipe["m"]) * w[t] * m.move_m[i, r, k, t] for i in M for r in R for k in K for t in T)
        + total(c.holding * w[t] * m.stock[d, k, t] for d in D for k in K for t in T)
        + total(c.open_cost[p, t] * m.open[p, t] for p in P for t in T))
    return m


def hand_over_pyomo(m):
    from pyomo.contrib.appsi.solvers import Highs

    solver = Highs()
    solver.set_instance(m)
    return solver._solver_model


def memory():
    """Resident memory now, and its high-water mark, in MB."""
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return tuple(int(fields[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))


def main():
    side, folder = sys.argv[1:3]
    build, hand_over = {"linopy": (build_linopy, hand_over_linopy), "pyomo": (build_pyomo, hand_over_pyomo)}[side]
    chain = Chain(folder)
    if (Path(folder) / "tiny").exists():
        # once on a tiny chain: libraries are loaded
        hand_over(build(Chain(Path(folder) / "tiny")))
    Path("/proc/self/clear_refs").write_text("5")
    before = memory()[0]
    cpu = time.process_time()
    begun = time.perf_counter()
    model = build(chain)
    built = time.perf_counter()
    highs = hand_over(model)
    done = time.perf_counter()
    cpu = time.process_time() - cpu
    line = f"measured {highs.getNumNz()} {built - begun:.3f} {done - built:.3f} {memory()[1] - before:.0f} {cpu:.3f}"
    if "--solve" in sys.argv:
        highs.setOptionValue("output_flag", False)
        highs.setOptionValue("mip_rel_gap", 1e-9)
        highs.run()
        line += f" {highs.getInfo().objective_function_value:.6f} {highs.getNumCol()} {highs.getNumRow()}"
    print(line)


if __name__ == "__main__":
    main()
