import numpy as np
import tensorflow as tf

kernel = 0.5 * np.sin(np.arange(36)).reshape(3, 3, 1, 4)
dense = 0.3 * np.cos(np.arange(108)).reshape(3, 3, 4, 3)
images = np.sin(np.arange(12 * 64) ** 2 / 50).reshape(12, 8, 8, 1)
x = tf.constant(images, dtype=tf.float32)
y = tf.range(12) % 3

model = tf.keras.Sequential(
    [
        tf.keras.Input((8, 8, 1)),
        tf.keras.layers.Conv2D(4, 3, use_bias=False),
        tf.keras.layers.BatchNormalization(epsilon=1e-5),
        tf.keras.layers.ReLU(),
        tf.keras.layers.MaxPool2D(2),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(3),
    ]
)
model.layers[0].set_weights([kernel])
model.layers[5].set_weights([dense.reshape(36, 3), np.zeros(3)])
optimizer = tf.keras.optimizers.SGD(learning_rate=0.05, momentum=0.9)
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
    batch = slice(step % 3 * 4, step % 3 * 4 + 4)
    losses.append(train_step(x[batch], y[batch]))
tf.stack(losses)
