import jax
import jax.numpy as jnp

def f(x):
    return jnp.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, u = jnp.array([3., 4., 5.]), jnp.array([1., 10., 100.])
y, tangent = jax.jvp(f, (x,), (u,))
tangent
