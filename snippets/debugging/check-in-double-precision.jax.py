import jax
import jax.numpy as jnp
from jax.test_util import check_grads


def cube(x):
    return x**3


with jax.enable_x64(True):
    passed = check_grads(cube, (jnp.array([2.]),), order=1) is None
passed
