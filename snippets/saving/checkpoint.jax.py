import jax
import jax.numpy as jnp
import optax
from flax import serialization

optimizer = optax.sgd(0.1, momentum=0.9)


def train(w, state, steps):
    for step in range(steps):
        gradient = jax.grad(lambda w: (w**2).sum())(w)
        update, state = optimizer.update(gradient, state)
        w = optax.apply_updates(w, update)
    return w, state


start = jnp.array([1., -2.])
straight, _ = train(start, optimizer.init(start), 4)

w, state = train(start, optimizer.init(start), 2)
saved = serialization.to_bytes({"w": w, "state": state})

template = {"w": start, "state": optimizer.init(start)}
restored = serialization.from_bytes(template, saved)
w, state = train(restored["w"], restored["state"], 2)
straight, w
