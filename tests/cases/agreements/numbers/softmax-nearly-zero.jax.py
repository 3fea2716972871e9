import jax
import jax.numpy as jnp

jax.nn.softmax(jnp.array([0., -40., -80.]))
