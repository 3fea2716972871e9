import tensorflow as tf

x = tf.constant([0., 1., 2., 3.])
y = 2 * x + 1
w = tf.Variable([0., 0.])


def loss():
    return tf.reduce_mean((w[0] * x + w[1] - y) ** 2)


@tf.function
def step():
    with tf.GradientTape() as tape:
        value = loss()
    w.assign_sub(0.1 * tape.gradient(value, w))


for _ in range(3):
    step()
w, loss()
