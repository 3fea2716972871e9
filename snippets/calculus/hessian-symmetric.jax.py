import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 3 * x[1] + x[1] ** 2 * x[2]

xs = jnp.array([[1., 2., 3.], [-2., 0.5, 1.]])
H = jax.vmap(jax.hessian(f))(xs)
H, H.mT
