import tensorflow as tf


def make():
    w = tf.Variable([1., -2.])
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build([w])
    return w, optimizer


def train(w, optimizer, steps):
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w**2)
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])


straight, optimizer = make()
train(straight, optimizer, 4)

w, optimizer = make()
train(w, optimizer, 2)
saved = w.numpy()

w, optimizer = make()
w.assign(saved)
train(w, optimizer, 2)
tf.fill([2], 0.1), tf.abs(straight - w)
