import jax
import jax.numpy as jnp
import optax

w = jnp.array([[1.]])
optimizer = optax.sgd(0.1)
state, average = optimizer.init(w), w
for step in range(3):
    gradient = jax.grad(jnp.sum)(w)
    update, state = optimizer.update(gradient, state)
    w = optax.apply_updates(w, update)
    average = optax.incremental_update(w, average, step_size=0.1)
average
