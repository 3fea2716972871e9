import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x = jnp.array([3., 2.])
vs = jnp.array([[3., -1.], [0.5, 2.]])
left = jnp.stack([jax.hessian(f)(x) @ v for v in vs])
right = jnp.stack([jax.grad(lambda x: jax.grad(f)(x) @ v)(x) for v in vs])
left, right
