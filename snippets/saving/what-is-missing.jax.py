import jax.numpy as jnp
from flax import nnx

model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
saved = {"kernel": jnp.zeros((2, 1)), "scale": jnp.ones(1)}
names = nnx.to_pure_dict(nnx.state(model)).keys()
sorted(names - saved.keys()), sorted(saved.keys() - names)
