import jax

jax.grad(lambda x: x ** 2)(3.)
