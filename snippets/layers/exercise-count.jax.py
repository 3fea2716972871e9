import jax
from flax import nnx

rngs = nnx.Rngs(0)
model = nnx.Sequential(nnx.Embed(1000, 16, rngs=rngs), nnx.Linear(16, 4, rngs=rngs))
sum(p.size for p in jax.tree.leaves(nnx.state(model, nnx.Param)))
