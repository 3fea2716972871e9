import jax
import jax.numpy as jnp
import optax

optimizer = optax.sgd(0.1, momentum=0.9)


def train(w, state, steps):
    for step in range(steps):
        gradient = jax.grad(lambda w: (w**2).sum())(w)
        update, state = optimizer.update(gradient, state)
        w = optax.apply_updates(w, update)
    return w, state


start = jnp.array([1., -2.])
straight, _ = train(start, optimizer.init(start), 4)

saved, _ = train(start, optimizer.init(start), 2)

w, state = train(saved, optimizer.init(saved), 2)
jnp.full(2, 0.1), jnp.abs(straight - w)
