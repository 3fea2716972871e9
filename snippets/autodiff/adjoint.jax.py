import jax
import jax.numpy as jnp

def f(x):
    return jnp.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x = jnp.array([3., 4., 5.])
vs = jnp.array([[10., 1.], [-2., 0.5]])
us = jnp.array([[1., 10., 100.], [3., -1., 2.]])
pullback = jax.vjp(f, x)[1]
left = jnp.stack([v @ jax.jvp(f, (x,), (u,))[1] for v, u in zip(vs, us)])
right = jnp.stack([pullback(v)[0] @ u for v, u in zip(vs, us)])
left, right
