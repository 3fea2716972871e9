import tensorflow as tf

def loss(x):
    return tf.reduce_sum((x - target) ** 2, axis=-1)

x = tf.constant([0., 0.])
target = tf.constant([3., -1.])
path = [x]
for _ in range(4):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = loss(x)
    x = x - 0.25 * tape.gradient(y, x)
    path.append(x)
path = tf.stack(path)
target, path, loss(path)
