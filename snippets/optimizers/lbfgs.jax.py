import jax
import jax.numpy as jnp
import optax


def loss(p):
    return (p[0] - 1) ** 2 + 10 * (p[1] + 2) ** 2


p = jnp.zeros(2)
optimizer = optax.lbfgs()
state, value_and_grad = optimizer.init(p), optax.value_and_grad_from_state(loss)


@jax.jit
def step(p, state):
    value, gradient = value_and_grad(p, state=state)
    updates, state = optimizer.update(gradient, state, p, value=value, grad=gradient, value_fn=loss)
    return optax.apply_updates(p, updates), state


for _ in range(10):
    p, state = step(p, state)
p
