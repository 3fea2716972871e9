import jax
from flax import nnx

cell = nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0))
sum(p.size for p in jax.tree.leaves(nnx.state(cell, nnx.Param)))
