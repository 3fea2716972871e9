import jax
import jax.numpy as jnp
import optax

p = jnp.array(1.)
optimizer = optax.inject_hyperparams(optax.sgd)(learning_rate=0.001)
state = optimizer.init(p)
losses = []
for lr in [0.001, 0.004, 0.016, 0.064, 0.256, 1.024, 4.096]:
    state.hyperparams["learning_rate"] = jnp.array(lr)
    gradient = jax.grad(lambda p: p**2)(p)
    update, state = optimizer.update(gradient, state)
    p = optax.apply_updates(p, update)
    losses.append((p**2).item())
losses
