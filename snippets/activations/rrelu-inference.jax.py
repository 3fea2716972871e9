import jax
import jax.numpy as jnp

slope = (1 / 8 + 1 / 3) / 2
jax.nn.leaky_relu(jnp.array([-48.0, 0.0, 1.0]), slope)
