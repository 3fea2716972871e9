import numpy as np
import tensorflow as tf

angle = np.arange(40)
points = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
x = tf.constant(points, dtype=tf.float32)
y = tf.constant(points[:, 0] * points[:, 1] > 0, dtype=tf.int32)

model = tf.keras.Sequential(
    [tf.keras.Input((2,)), tf.keras.layers.Dense(16, activation="tanh"), tf.keras.layers.Dense(2)]
)
model.set_weights(
    [
        np.sin(np.arange(32)).reshape(2, 16),
        np.zeros(16),
        0.5 * np.cos(np.arange(32)).reshape(16, 2),
        np.zeros(2),
    ]
)
optimizer = tf.keras.optimizers.Adam(learning_rate=0.05, epsilon=1e-8)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


losses = []
for step in range(50):
    batch = slice(step % 4 * 10, step % 4 * 10 + 10)
    losses.append(train_step(x[batch], y[batch]))
tf.stack(losses)
