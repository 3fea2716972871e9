import jax
import jax.numpy as jnp
from flax import nnx

rngs, half = nnx.Rngs(0), nnx.initializers.constant(0.5)
first = nnx.Linear(2, 3, kernel_init=half, rngs=rngs)
second = nnx.Linear(3, 1, kernel_init=half, rngs=rngs)
model = nnx.Sequential(first, jax.nn.relu, second)
model(jnp.array([[1., 3.]]))
