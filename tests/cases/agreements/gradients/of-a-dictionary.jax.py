import jax

jax.grad(lambda p: p["w"] * 3 + p["b"] ** 2)({"w": 1., "b": 2.})
