import jax
import jax.numpy as jnp
from jax.test_util import check_grads

with jax.enable_x64(True):
    passed = check_grads(jnp.sqrt, (jnp.array([-1.]),), order=1) is None
passed
