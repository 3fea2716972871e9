import jax
import jax.numpy as jnp
import optax

ends = []
for make in optax.sgd, optax.adam:
    for scale in 1., 100.:
        p = jnp.array(1.)
        optimizer = make(learning_rate=0.001)
        state = optimizer.init(p)
        for step in range(5):
            gradient = jax.grad(lambda p: scale * p**2)(p)
            update, state = optimizer.update(gradient, state)
            p = optax.apply_updates(p, update)
        ends.append(p.item())
ends
