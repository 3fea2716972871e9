import jax


@jax.jit
def compound(balance, years):
    return jax.lax.fori_loop(0, years, lambda i, balance: 1.5 * balance + 1, balance)


compound(2., 3)
