import jax
import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
first, second = (nnx.Linear(1, 1, use_bias=False, rngs=rngs) for _ in range(2))
model = nnx.Sequential(first, second)
before = nnx.to_pure_dict(nnx.state(model))
second.kernel[...] = jnp.array([[9.]])
after = nnx.to_pure_dict(nnx.state(model))
changed = jax.tree.map(lambda v, w: bool((v != w).any()), before, after)
jax.tree.leaves(changed)
