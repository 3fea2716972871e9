import jax.numpy as jnp
from jax.test_util import check_grads

x = jnp.array([0.5, 1., 2.])
check_grads(jnp.sin, (x,), order=1)
