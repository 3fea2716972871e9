import jax
import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(
    2,
    2,
    kernel_init=nnx.initializers.constant(2.0),
    bias_init=nnx.initializers.constant(-3.0),
    rngs=nnx.Rngs(0),
)
jax.nn.relu(layer(jnp.array([[1.0, 2.0], [0.5, 0.5]])))
