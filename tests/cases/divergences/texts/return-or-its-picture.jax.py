import jax.numpy as jnp

"\u240d"
