import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.], [3.]])
model = nnx.BatchNorm(1, rngs=nnx.Rngs(0))

model.eval()
evaluation = model(x)
model.train()
training = model(x)
evaluation, training
