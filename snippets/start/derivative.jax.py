import jax

jax.grad(lambda x: x**3)(2.)
