import jax
from flax import nnx

rngs = nnx.Rngs(0)
cells = [nnx.OptimizedLSTMCell(32, 16, rngs=rngs), nnx.GRUCell(32, 16, rngs=rngs)]
[sum(p.size for p in jax.tree.leaves(nnx.state(cell, nnx.Param))) for cell in cells]
