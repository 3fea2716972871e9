import jax
import jax.numpy as jnp

jax.nn.softmax(jnp.array([1000., 1001., 1003.]))
