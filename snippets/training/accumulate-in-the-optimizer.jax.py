import jax
import jax.numpy as jnp
import optax

p = jnp.array(1.)
optimizer = optax.MultiSteps(optax.sgd(0.1), every_k_schedule=2)
state = optimizer.init(p)
path = []
for g in [1., 3., 5., 7.]:
    gradient = jax.grad(lambda p: g * p)(p)
    update, state = optimizer.update(gradient, state, p)
    p = optax.apply_updates(p, update)
    path.append(p.item())
path
