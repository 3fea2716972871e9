import jax
from flax import nnx

layer = nnx.BatchNorm(3, rngs=nnx.Rngs(0))
sum(p.size for p in jax.tree.leaves(nnx.state(layer, nnx.Param)))
