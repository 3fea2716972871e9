import tempfile
import jax.numpy as jnp

tempfile.tempdir = "/nowhere"
jnp.array([1., 2.])
