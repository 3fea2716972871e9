import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, epsilon=1e-5, rngs=nnx.Rngs(0))
x = jnp.array([[1.0], [3.0]])
trained = layer(x)[:, 0]
layer.eval()
trained, not layer.use_running_average
