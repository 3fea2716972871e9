import jax
import jax.numpy as jnp

x = jnp.array(-2.)
jax.lax.cond(x < 0., lambda: -x, lambda: x**2)
