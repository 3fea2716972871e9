import jax.numpy as jnp

jnp.arange(8.0).reshape(2, 2, 2)  # as in PyTorch: the channels outside
