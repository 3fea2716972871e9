import jax
import jax.numpy as jnp

relu = jax.nn.relu
x, h = jnp.array(0.), 0.25
jax.grad(relu)(x), (relu(x + h) - relu(x - h)) / (2 * h)
