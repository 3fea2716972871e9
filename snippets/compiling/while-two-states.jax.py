import jax


@jax.jit
def root(a):
    def on(state):
        return abs(state[0] * state[0] - a) > 1e-3

    def step(state):
        x, steps = state
        return (x + a / x) / 2, steps + 1

    return jax.lax.while_loop(on, step, (a, 0))


root(2.)
