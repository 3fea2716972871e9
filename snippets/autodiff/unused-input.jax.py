import jax

a, b = 2., 5.
jax.grad(lambda a, b: 3 * a, argnums=1)(a, b)
