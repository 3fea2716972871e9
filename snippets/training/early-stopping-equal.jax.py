import jax
import jax.numpy as jnp
import optax
from flax.training.early_stopping import EarlyStopping

w = jnp.array(0.)
optimizer = optax.sgd(0.1)
state = optimizer.init(w)
stopping = EarlyStopping(patience=1)
for epoch in range(1, 11):
    gradient = jax.grad(lambda w: optax.squared_error(w, jnp.array(2.)))(w)
    update, state = optimizer.update(gradient, state)
    w = optax.apply_updates(w, update)
    stopping = stopping.update(optax.squared_error(w, jnp.array(1.)).item())
    if stopping.has_improved:
        best_w = w
    if stopping.should_stop:
        break
epoch, best_w.item()
