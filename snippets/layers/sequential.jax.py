import jax.numpy as jnp
from flax import nnx

ones = {"kernel_init": nnx.initializers.ones, "bias_init": nnx.initializers.ones}
rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Linear(2, 3, **ones, rngs=rngs), nnx.relu, nnx.Linear(3, 1, **ones, rngs=rngs)
)
model(jnp.array([[1.0, -2.0], [3.0, 0.5]]))
