import jax
import jax.numpy as jnp

jax.nn.softmax(jnp.array([[1., 2.], [2.001, 1.]]), 1)
