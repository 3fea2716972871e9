import jax
import jax.numpy as jnp

jax.nn.one_hot(jnp.array([0, -1]), 3)
