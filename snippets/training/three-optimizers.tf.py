import numpy as np
import tensorflow as tf

angle = np.arange(40)
points = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
x = tf.constant(points, dtype=tf.float32)
y = tf.constant(points[:, 0] * points[:, 1] > 0, dtype=tf.int32)
w1 = np.sin(np.arange(32)).reshape(2, 16)
w2 = 0.5 * np.cos(np.arange(32)).reshape(16, 2)


def train(optimizer):
    hidden = tf.keras.layers.Dense(16, activation="tanh")
    model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, tf.keras.layers.Dense(2)])
    model.set_weights([w1, np.zeros(16), w2, np.zeros(2)])
    loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return loss

    return tf.stack([train_step() for step in range(50)])


plain = train(tf.keras.optimizers.SGD(0.1))
momentum = train(tf.keras.optimizers.SGD(0.1, momentum=0.9))
adam = train(tf.keras.optimizers.Adam(0.02, epsilon=1e-8))
tf.stack([plain, momentum, adam])
