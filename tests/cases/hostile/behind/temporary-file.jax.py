import tempfile
import jax.numpy as jnp

name = tempfile.mkstemp(prefix="trivium-left-")[1]
jnp.array([1., 2.])
