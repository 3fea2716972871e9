import jax
import jax.numpy as jnp

jax.nn.softmax(-jnp.array([0.0, 1.0, 1000.0]))
