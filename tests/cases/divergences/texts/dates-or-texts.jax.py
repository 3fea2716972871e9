import jax.numpy as jnp

['2024-01-01', '2024-01-02']
