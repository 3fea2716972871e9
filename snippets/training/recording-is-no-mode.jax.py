import jax.numpy as jnp
from flax import nnx

model = nnx.Dropout(1.0, rngs=nnx.Rngs(0))
y = model(jnp.array([1., 2., 3.]))
y
