import jax
from flax import nnx

rngs = nnx.Rngs(0)
model = nnx.Sequential(nnx.Linear(4, 8, rngs=rngs), nnx.relu, nnx.Linear(8, 2, rngs=rngs))
sum(p.size for p in jax.tree.leaves(nnx.state(model, nnx.Param)))
