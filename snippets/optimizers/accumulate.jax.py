import jax
import jax.numpy as jnp
import optax

p = jnp.array(1.0)
optimizer = optax.MultiSteps(optax.sgd(0.1), every_k_schedule=2)
state = optimizer.init(p)
for x in [2.0, 4.0]:
    updates, state = optimizer.update(jax.grad(lambda p: x * p)(p), state, p)
    p = optax.apply_updates(p, updates)
p
